using Orleans.Storage;

namespace Orleans.Configuration;

/// <summary>How records are kept in memory.</summary>
public class MemoryGrainStorageOptions : IStorageProviderSerializerOptions
{
    /// <summary>The stage at which the store gets ready when none is given.</summary>
    public const int DEFAULT_INIT_STAGE = ServiceLifecycleStage.ApplicationServices;

    /// <summary>The stage at which the store gets ready.</summary>
    public int InitStage { get; set; } = DEFAULT_INIT_STAGE;

    /// <summary>The serializer; the silo's when not given.</summary>
    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}
