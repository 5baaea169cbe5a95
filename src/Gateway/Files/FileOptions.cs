namespace ChiBo.Gateway.Files;

/// <summary>Where documents are kept: the section <c>Files</c>.</summary>
public sealed class FileOptions
{
    /// <summary>A folder that every gateway of the deployment reaches.</summary>
    public string Folder { get; set; } = Path.Combine("data", "files");
}
