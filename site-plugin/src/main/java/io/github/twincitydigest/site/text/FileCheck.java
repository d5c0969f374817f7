package io.github.twincitydigest.site.text;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells before any work whether a file can be read or written at all. Stateless. */
final class FileCheck {

    private FileCheck() {}

    static boolean isReadable(String parameter, Path file, Desk desk, Faults faults) {
        if (!Files.exists(file)) {
            faults.parameter(
                    parameter, "there is no file " + desk.name(file), "check its name, and the folder that you are in");
        } else if (Files.isDirectory(file)) {
            faults.parameter(parameter, desk.name(file) + " is a folder", "name one file in it");
        } else if (!Files.isReadable(file)) {
            faults.parameter(parameter, desk.name(file) + " may not be read", "ask its owner for permission");
        } else {
            return true;
        }
        return false;
    }

    static boolean isWritable(String parameter, Path file, Desk desk, Faults faults) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || folder == null) {
            faults.parameter(parameter, desk.name(file) + " is a folder", "name a file in it");
        } else if (!Files.isDirectory(folder)) {
            faults.parameter(parameter, "there is no folder " + desk.name(folder), "make it first, or choose another");
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device cannot be replaced by a finished file.
            faults.parameter(parameter, desk.name(file) + " is no ordinary file", "name one");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            faults.parameter(parameter, desk.name(file) + " may not be written", "choose another file");
        } else if (!Files.isWritable(folder)) {
            faults.parameter(parameter, "nothing may be written in " + desk.name(folder), "choose another folder");
        } else {
            return true;
        }
        return false;
    }
}
