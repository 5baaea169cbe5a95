using System.ComponentModel;

namespace ChiBo.Gateway.Files;

/// <summary>Where documents are kept: the section <c>Files</c>.</summary>
public sealed class FileOptions
{
    [Description("The folder of documents: one volume that every gateway of the deployment mounts to read and write.")]
    public string Folder { get; set; } = Path.Combine("data", "files");
}
