namespace HotChocolate;

/// <summary>A step into a field.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent)
    {
        Name = name;
    }

    /// <summary>The response name of the field.</summary>
    public string Name { get; }

    private protected override object Segment => Name;

    public override bool Equals(Path? other) =>
        other is NamePathSegment name && name.Name == Name && name.Parent.Equals(Parent);

    public override int GetHashCode() => HashCode.Combine(Parent, Name);
}
