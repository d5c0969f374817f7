package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells before any work whether a file can be read or written at all. Stateless. */
final class FileCheck {

    private FileCheck() {}

    static boolean isReadable(String parameter, Path file, Desk desk, Faults faults) {
        if (!Files.exists(file)) {
            faults.parameter(parameter, Words.of("call.no-file", desk.name(file)), Hint.of("call.no-file.hint"));
        } else if (Files.isDirectory(file)) {
            faults.parameter(parameter, Words.of("call.folder", desk.name(file)), Hint.of("call.folder.hint.in"));
        } else if (!Files.isReadable(file)) {
            faults.parameter(parameter, Words.of("call.unreadable", desk.name(file)), Hint.of("call.unreadable.hint"));
        } else {
            return true;
        }
        return false;
    }

    static boolean isWritable(String parameter, Path file, Desk desk, Faults faults) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || folder == null) {
            faults.parameter(parameter, Words.of("call.folder", desk.name(file)), Hint.of("call.folder.hint.out"));
        } else if (!Files.isDirectory(folder)) {
            faults.parameter(parameter, Words.of("call.no-folder", desk.name(folder)), Hint.of("call.no-folder.hint"));
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device cannot be replaced by a finished file.
            faults.parameter(
                    parameter,
                    Words.of("call.no-ordinary-file", desk.name(file)),
                    Hint.of("call.no-ordinary-file.hint"));
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            faults.parameter(parameter, Words.of("call.unwritable", desk.name(file)), Hint.of("call.unwritable.hint"));
        } else if (!Files.isWritable(folder)) {
            faults.parameter(
                    parameter,
                    Words.of("call.unwritable-folder", desk.name(folder)),
                    Hint.of("call.unwritable-folder.hint"));
        } else {
            return true;
        }
        return false;
    }
}
