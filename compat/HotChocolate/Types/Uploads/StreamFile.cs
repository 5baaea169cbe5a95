namespace HotChocolate.Types;

/// <summary>A file that a stream gives, for code that uploads in process.</summary>
public class StreamFile(
    string name,
    Func<Stream> openReadStream,
    long? length = null,
    string? contentType = null) : IFile
{
    public string Name { get; } = name;

    public long? Length { get; } = length;

    public string? ContentType { get; } = contentType;

    public virtual async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        await using var source = OpenReadStream();
        await source.CopyToAsync(target, cancellationToken);
    }

    public virtual Stream OpenReadStream() => openReadStream();
}
