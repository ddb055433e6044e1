package se.tross.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void isReadableAndSafeInEveryHeader() {
        assertThat(FileName.attachment("Bidrag 2018: förslag\r\nX: \"y\"", "csv"))
                .isEqualTo("attachment; filename=\"bidrag-2018-forslag-x-y.csv\"; "
                        + "filename*=UTF-8''bidrag-2018-f%C3%B6rslag-x-y.csv");
    }

    @Test
    void isNeverEmpty() {
        assertThat(FileName.slug("§§")).isEqualTo("tross");
    }
}
