/** Learns what citizens mean from what others have said: one linear model a language, run by OpenNLP. */
@NullMarked
package org.ventanilla.intents.classifier;

import org.jspecify.annotations.NullMarked;
