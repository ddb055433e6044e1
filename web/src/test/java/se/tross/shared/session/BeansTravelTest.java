package se.tross.shared.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.view.ViewScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Figure;
import se.tross.shared.origin.Origin;
import se.tross.shared.table.TableTools;
import se.tross.shared.table.TableView;

/** Sessions travel between instances: whatever a page keeps must be able to travel. */
class BeansTravelTest {

    @TestFactory
    Stream<DynamicTest> everyBeanOfAViewTravels() throws IOException, URISyntaxException {
        Path classes = Path.of(SessionServlet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> beans;
        try (Stream<Path> files = Files.walk(classes)) {
            beans = files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(file -> load(classes.relativize(file)))
                    .filter(type -> type.isAnnotationPresent(ViewScoped.class))
                    .toList();
        }
        return beans.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(travelled(type.getDeclaredConstructor().newInstance()))
                                .isInstanceOf(type)));
    }

    private static Class<?> load(Path file) {
        String name =
                file.toString().replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, BeansTravelTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void aTableTravelsWithThePathsOfItsFigures() throws IOException, ClassNotFoundException {
        Origin origin = Origin.of(Origin.Kind.FORMULA, "shared.origin.title", LocalDate.of(2018, 1, 1))
                .restingOn(Origin.of(Origin.Kind.RULE, "shared.origin.title"));
        Figure figure = Figure.of(new Amount(Money.ofKronor(186_420), origin), "none");
        TableView view = new TableView(
                "shared.rows",
                "Rader",
                List.of(new TableView.Header("Belopp", "r", "/x?sort=a", "ascending")),
                List.of(List.of(new TableView.Cell(figure.text(), "", "r", figure, "", null))),
                List.of(),
                "En rad",
                List.of(),
                new TableTools(
                        "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "", "", "",
                        List.of()));
        assertThat(travelled(view)).isEqualTo(view);
    }

    private static Object travelled(Object bean) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(bean);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
