package dev.lacuna.read.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the names and contents of files. Each is preceded by its length, so that nothing can slip across. */
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but not this one.", e);
        }
    }

    void add(String name, byte[] content) {
        part(name.getBytes(StandardCharsets.UTF_8));
        part(content);
    }

    private void part(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
    }

    /** In hexadecimal; ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
