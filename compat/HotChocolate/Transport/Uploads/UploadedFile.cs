using HotChocolate.Types;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Uploads;

/// <summary>A file of a multipart request.</summary>
internal sealed class UploadedFile(IFormFile file) : IFile
{
    /// <summary>Some clients send whole paths: nothing but the name is taken.</summary>
    public string Name { get; } = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];

    public long? Length => file.Length;

    public string? ContentType => file.ContentType;

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) =>
        file.CopyToAsync(target, cancellationToken);

    public Stream OpenReadStream() => file.OpenReadStream();
}
