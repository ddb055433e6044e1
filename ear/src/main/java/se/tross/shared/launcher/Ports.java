package se.tross.shared.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Asks the system whether ports are free. */
final class Ports {

    private Ports() {}

    /** Whether a server could listen here now. */
    static boolean isFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (UnknownHostException e) {
            throw LaunchFailure.because(e, "arguments.address", address);
        } catch (BindException e) {
            if (port < 1024 && e.getMessage().contains("Permission denied")) {
                throw LaunchFailure.because(e, "port.privileged", port);
            }
            if (e.getMessage().contains("Cannot assign")) {
                throw LaunchFailure.because(e, "arguments.address", address);
            }
            return false;
        } catch (IOException e) {
            throw LaunchFailure.because(e, "port.taken", port);
        }
    }

    /** A port of this machine that is free now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw LaunchFailure.because(e, "port.none");
        }
    }
}
