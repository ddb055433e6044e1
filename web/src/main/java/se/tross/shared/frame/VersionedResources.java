package se.tross.shared.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Our own style sheets, scripts and fonts carry the digest of their content in their address: a browser may keep them for
 * long, and fetches the new one as soon as it is another.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "tross";

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !LIBRARY.equals(library) ? resource : new Versioned(resource);
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String digest = digests.computeIfAbsent(getResourceName(), name -> digest());
            return path + (path.contains("?") ? "&" : "?") + "v=" + digest;
        }

        private String digest() {
            try (InputStream content = getWrapped().getURL().openStream()) {
                CRC32 sum = new CRC32();
                sum.update(content.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
