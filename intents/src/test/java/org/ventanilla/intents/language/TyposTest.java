package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
    @ParameterizedTest
    @CsvSource({
        "alegre,alegre",
        "alegre,alegrre",
        "alegre,alege",
        "alegre,alecre",
        "alegre,alergre",
        "alegre,algere",
        "a,''"
    })
    void forgivesOneSlip(String meant, String written) {
        assertThat(Typos.atMostOne(meant, written)).isTrue();
        assertThat(Typos.atMostOne(written, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"alegre,alere1", "alegre,legr", "alegre,lagerre", "luz,agua", "ab,cd"})
    void doesNotForgiveTwo(String meant, String written) {
        assertThat(Typos.atMostOne(meant, written)).isFalse();
        assertThat(Typos.atMostOne(written, meant)).isFalse();
    }
}
