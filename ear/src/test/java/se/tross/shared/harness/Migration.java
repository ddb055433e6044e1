package se.tross.shared.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;

final class Migration {
    private Migration() {}

    static void run(String url, String owner, String password, String application) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Liquibase liquibase = new Liquibase(
                        "se/tross/changelog/main.xml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            liquibase.setChangeLogParameter("app.role", application);
            liquibase.update(new Contexts(), new LabelExpression());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
