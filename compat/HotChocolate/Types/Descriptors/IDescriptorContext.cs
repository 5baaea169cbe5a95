namespace HotChocolate.Types.Descriptors;

/// <summary>What descriptors know of the schema that is being built.</summary>
public interface IDescriptorContext
{
    IServiceProvider Services { get; }
}
