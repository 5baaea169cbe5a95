using System.Text.Json;

namespace Orleans.Serialization;

/// <summary>How <see cref="Storage.SystemTextJsonGrainStorageSerializer"/> writes.</summary>
public sealed class SystemTextJsonGrainStorageSerializerOptions
{
    /// <summary>The JSON options, to be changed before the silo starts.</summary>
    public JsonSerializerOptions JsonSerializerOptions { get; } = new();
}
