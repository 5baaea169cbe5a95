using Orleans.Runtime;

namespace Orleans.Serialization.Copying;

/// <summary>For references to grains and observers; the objects themselves never cross.</summary>
internal sealed class ReferenceCopier<T> : ValueCopier<T>
{
    public override T Copy(T value, CopyContext context) => value switch
    {
        null or GrainReference => value,
        IGrainBase grain when typeof(T).IsInterface =>
            (T)(object)grain.GrainContext.GrainReference.Shared.References
                .Get(typeof(T), grain.GrainContext.GrainId),
        _ => throw new CodecNotFoundException(
            $"{value.GetType()} is not a reference: pass what CreateObjectReference gave, not the object."),
    };
}
