using System.Text.Json;
using Orleans.Storage;

namespace ChiBo.Grains.Kernel;

/// <summary>Stores records as plain JSON, without the names of .NET types, so that classes may be renamed.</summary>
public sealed class RecordSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, StateJson.Options));

    public T Deserialize<T>(BinaryData input) => JsonSerializer.Deserialize<T>(input, StateJson.Options)!;
}
