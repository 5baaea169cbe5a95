using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Meetings.Preparation;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Files;

/// <summary>Contents in a folder that all gateways share: <c>ab/abcd…</c>, and beside each who uploaded it.</summary>
internal sealed class FolderDocumentStore(IOptions<FileOptions> options) : IDocumentStore
{
    private readonly string _folder = options.Value.Folder;

    public async Task<Upload> Store(Stream content, string account, CancellationToken cancellation)
    {
        var incoming = Path.Combine(_folder, "incoming");
        Directory.CreateDirectory(incoming);
        var part = Path.Combine(incoming, Path.GetRandomFileName());
        try
        {
            string sha256, mediaType;
            long size;
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                if (!await content.CopyAtMost(file, FileLimits.DocumentBytes, cancellation))
                    return DocumentRefusals.TooLarge;
                if ((size = file.Length) == 0) return FileRefusals.Empty;
                if (MediaTypes.Of(file) is not { } type) return DocumentRefusals.MediaType;
                mediaType = type;
                sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
                file.Flush(flushToDisk: true);
            }

            Keep(part, sha256, account);
            return new StoredDocument(sha256, size, mediaType);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public Task<StoredDocument?> Find(string sha256, string account, CancellationToken cancellation)
    {
        if (!IsHash(sha256) || !File.Exists(OwnerOf(sha256, account))) return Task.FromResult<StoredDocument?>(null);
        using var file = File.OpenRead(PathOf(sha256));
        return Task.FromResult(MediaTypes.Of(file) is { } type ? new StoredDocument(sha256, file.Length, type) : null);
    }

    public Stream? Open(string sha256) =>
        IsHash(sha256) && File.Exists(PathOf(sha256))
            ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true)
            : null;

    private void Keep(string part, string sha256, string account)
    {
        var owner = OwnerOf(sha256, account);
        Directory.CreateDirectory(Path.GetDirectoryName(owner)!);
        if (!File.Exists(PathOf(sha256))) File.Move(part, PathOf(sha256), overwrite: true);
        File.Create(owner).Dispose();
    }

    private string PathOf(string sha256) => Path.Combine(_folder, sha256[..2], sha256);

    private string OwnerOf(string sha256, string account) =>
        Path.Combine(
            PathOf(sha256) + ".by", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account))));

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
