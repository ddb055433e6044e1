package se.tross.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableStateStandsInTheAddressTest {

    private static final TableModel<String> MODEL = TableModel.of(
                    "shared.words",
                    List.of(
                            Column.<String>text("word", "shared.search.title", word -> word),
                            Column.<String>number("length", "shared.search.title", String::length)))
            .sortedBy("word", false);

    private static Map<String, String[]> address(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parameters.merge(pair[0], new String[] {pair[1]}, (one, other) -> new String[] {one[0], other[0]});
        }
        return parameters;
    }

    @Test
    void readsAndWritesTheSame() {
        TableQuery query =
                TableQuery.read(address("f=1&find=a b&find.length=>3&sort=-length&col=length&col=word&page=2"), MODEL);
        assertThat(query.sort()).isEqualTo("length");
        assertThat(query.descending()).isTrue();
        assertThat(query.columns()).containsExactly("word", "length");
        assertThat(TableQuery.encode(query.parameters(MODEL)))
                .isEqualTo("find=a+b&find.length=%3E3&sort=-length&col=word&col=length&page=2");
    }

    @Test
    void leavesOutWhatAnOldAddressAsksForInVain() {
        TableQuery query = TableQuery.read(address("sort=gone&find.gone=x&col=gone&page=-1"), MODEL);
        assertThat(query).isEqualTo(TableQuery.read(Map.of(), MODEL));
        assertThat(query.parameters(MODEL)).isEmpty();
    }

    @Test
    void sortsTheOtherWayAtTheSecondPress() {
        TableQuery start = TableQuery.read(Map.of(), MODEL);
        assertThat(start.sortedBy("word").descending()).isTrue();
        assertThat(start.sortedBy("length").descending()).isFalse();
        assertThat(start.sortedBy("length").sortedBy("length").descending()).isTrue();
    }

    @Test
    void beginsAtTheFirstPageWhenTheRowsAreOthers() {
        TableQuery query = TableQuery.read(address("find=a&page=4"), MODEL);
        assertThat(query.findingNothing().page()).isEqualTo(1);
        assertThat(query.sortedBy("length").page()).isEqualTo(1);
    }

    @Test
    void keepsWhatBelongsToThePageAndDropsPostedFields() {
        TableAddress address = TableAddress.of(
                "/forbund/members", address("f=7&id=3&sort=word&as=csv&form:name=x&jakarta.faces.ViewState=y"), MODEL);
        assertThat(address.with(List.of())).isEqualTo("/forbund/members?f=7&id=3");
    }

    @Test
    void twoTablesOnAPageDoNotDisturbEachOther() {
        TableModel<String> second = MODEL.prefixed("b");
        assertThat(TableQuery.read(address("sort=-length&b.find=x"), second).find())
                .isEqualTo("x");
        assertThat(TableQuery.read(address("sort=-length&b.find=x"), second).sort())
                .isEqualTo("word");
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        Column<String> word = Column.text("word", "shared.search.title", text -> text);
        assertThatThrownBy(() -> TableModel.of("shared.words", List.of(word, word)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
