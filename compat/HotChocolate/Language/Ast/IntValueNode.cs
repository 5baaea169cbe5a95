namespace HotChocolate.Language;

/// <summary>An integer as a scalar of one's own sees it.</summary>
public sealed class IntValueNode : IValueNode
{
    internal IntValueNode()
    {
    }
}
