namespace HotChocolate.Language;

/// <summary>A text as a scalar of one's own sees it, its escapes already read.</summary>
public sealed class StringValueNode(string value) : IValueNode
{
    public string Value { get; } = value;
}
