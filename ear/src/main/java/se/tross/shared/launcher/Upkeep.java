package se.tross.shared.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commands for whoever keeps the installation: schema, trail, backup, restore, accounts. */
record Upkeep(Installation installation) {

    int accounts() {
        installation.folder().requireUsed();
        DemoAccounts.lines(installation.folder()).forEach(installation.out()::println);
        return 0;
    }

    int migrate() {
        installation.folder().prepare();
        return FolderLock.during(installation.folder(), () -> {
            boolean changed = installation.withDatabase(database ->
                    Migration.run(database.owner(), database.application().user()));
            installation.say(changed ? "migration.done" : "migration.nothing");
            return 0;
        });
    }

    int verifyTrail() {
        requireDatabase();
        return FolderLock.during(installation.folder(), () -> {
            List<String> findings = installation.withDatabase(database ->
                    new TrailCheck(database.owner(), installation.folder().trailHeads()).run());
            findings.forEach(installation.out()::println);
            installation.say(findings.isEmpty() ? "trail.clean" : "trail.findings", findings.size());
            return findings.isEmpty() ? 0 : 1;
        });
    }

    int backup() {
        Path file = file("backup.usage");
        refuseExternal();
        installation.folder().requireUsed();
        return FolderLock.during(installation.folder(), () -> {
            EmbeddedDatabase embedded = new EmbeddedDatabase(installation.folder());
            installation.withDatabase(database -> {
                new Backup(installation.folder(), installation.clock()).to(file, embedded.superuser());
                return file;
            });
            installation.say("backup.done", file);
            return 0;
        });
    }

    int restore() {
        Path file = file("restore.usage");
        refuseExternal();
        DataFolder folder = installation.folder();
        folder.prepare();
        return FolderLock.during(folder, () -> {
            Restore restore = new Restore(folder);
            restore.stage(file);
            Optional<ServerProcess> running = ServerProcess.find(folder);
            running.ifPresent(server -> server.stop(installation.serverFiles()));
            new EmbeddedDatabase(folder).stop();
            restore.replace();
            installation.say("restore.done", file, folder.databaseBefore());
            running.ifPresent(server -> new Start(installation).start(server.address(), server.port()));
            return 0;
        });
    }

    private void requireDatabase() {
        if (installation.hasExternalDatabase()) {
            installation.folder().prepare();
        } else {
            installation.folder().requireUsed();
        }
    }

    private void refuseExternal() {
        if (installation.hasExternalDatabase()) {
            throw LaunchFailure.of("backup.external", installation.database().place());
        }
    }

    private Path file(String usage) {
        List<String> operands = installation.arguments().operands();
        if (operands.size() != 1) {
            throw LaunchFailure.of(usage);
        }
        return Path.of(operands.get(0)).toAbsolutePath().normalize();
    }
}
