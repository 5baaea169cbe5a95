namespace HotChocolate.Types;

/// <summary>An uploaded file.</summary>
public interface IFile
{
    /// <summary>The name the client gave it, without a folder.</summary>
    string Name { get; }

    /// <summary>Bytes, when known.</summary>
    long? Length { get; }

    string? ContentType { get; }

    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);

    Stream OpenReadStream();
}
