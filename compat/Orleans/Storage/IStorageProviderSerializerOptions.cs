namespace Orleans.Storage;

/// <summary>Options of a provider that needs a serializer.</summary>
public interface IStorageProviderSerializerOptions
{
    /// <summary>The serializer.</summary>
    IGrainStorageSerializer GrainStorageSerializer { get; set; }
}
