namespace Orleans.Serialization;

/// <summary>A type that crosses a grain boundary has no serializer.</summary>
public sealed class CodecNotFoundException : SerializerException
{
    /// <summary>A fault in words.</summary>
    public CodecNotFoundException(string message)
        : base(message)
    {
    }
}
