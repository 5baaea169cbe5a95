namespace HotChocolate.Types;

/// <summary>What a client gave for an argument.</summary>
public enum ValueKind
{
    String = 0,
    Integer = 1,
    Float = 2,
    Boolean = 3,
    Enum = 4,
    Object = 5,
    List = 6,
    Null = 7,
    Unknown = 8,
}
