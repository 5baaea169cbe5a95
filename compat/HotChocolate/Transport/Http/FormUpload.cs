using HotChocolate.Types;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>A file of a multipart form.</summary>
internal sealed class FormUpload(IFormFile file) : IFile
{
    public string Name => System.IO.Path.GetFileName(file.FileName);

    public long? Length => file.Length;

    public string? ContentType => file.ContentType;

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) =>
        file.CopyToAsync(target, cancellationToken);

    public Stream OpenReadStream() => file.OpenReadStream();
}
