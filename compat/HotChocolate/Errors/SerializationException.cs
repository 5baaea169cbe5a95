namespace HotChocolate.Types;

/// <summary>Why a value is none of a scalar's; clients see the message.</summary>
public class SerializationException : GraphQLException
{
    public SerializationException(string message, ITypeSystemMember type, Path? path = null)
        : base(message)
    {
        Type = type;
        Path = path;
    }

    public ITypeSystemMember Type { get; }

    public Path? Path { get; }
}
