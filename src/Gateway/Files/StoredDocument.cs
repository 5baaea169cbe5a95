namespace ChiBo.Gateway.Files;

/// <summary>A content that is kept under its hash.</summary>
/// <param name="Sha256">64 hexadecimal digits, lower case.</param>
/// <param name="Size">Bytes.</param>
/// <param name="MediaType">Read from the content itself.</param>
public sealed record StoredDocument(string Sha256, long Size, string MediaType);
