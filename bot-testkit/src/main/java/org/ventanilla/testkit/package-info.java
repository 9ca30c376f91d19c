/** Contracts that every adapter and store must pass, fakes of platforms, and a bot to talk to in tests. */
@NullMarked
package org.ventanilla.testkit;

import org.jspecify.annotations.NullMarked;
