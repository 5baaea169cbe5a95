namespace HotChocolate.Types;

/// <summary>A file where a literal could stand; no document can write one.</summary>
public class FileValueNode
{
    internal FileValueNode()
    {
    }
}
