using System.Text;

namespace HotChocolate;

/// <summary>A place in a response: response names and list indices from the root.</summary>
public abstract class Path : IEquatable<Path>
{
    private protected Path(Path? parent)
    {
        Parent = parent ?? this;
        Length = parent is null ? 0 : parent.Length + 1;
    }

    /// <summary>The place of the whole response.</summary>
    public static Path Root { get; } = new RootPathSegment();

    /// <summary>One step up; of the root the root itself.</summary>
    public Path Parent { get; }

    /// <summary>Steps from the root.</summary>
    public int Length { get; }

    public bool IsRoot => Length == 0;

    private protected abstract object Segment { get; }

    public Path Append(int index) => new IndexerPathSegment(this, index);

    public Path Append(string name) => new NamePathSegment(this, name);

    /// <summary>Names and indices, the root's first.</summary>
    public IReadOnlyList<object> ToList()
    {
        var steps = new object[Length];
        for (var (path, i) = (this, Length - 1); i >= 0; path = path.Parent, i--)
        {
            steps[i] = path.Segment;
        }

        return steps;
    }

    /// <summary><c>/meetings[3]/title</c></summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var step in ToList())
        {
            _ = step is int index ? text.Append('[').Append(index).Append(']') : text.Append('/').Append(step);
        }

        return text.Length == 0 ? "/" : text.ToString();
    }

    public override string ToString() => Print();

    public virtual bool Equals(Path? other) =>
        other is not null && Length == other.Length
        && (IsRoot || (Segment.Equals(other.Segment) && Parent.Equals(other.Parent)));

    public sealed override bool Equals(object? obj) => Equals(obj as Path);

    public override int GetHashCode() => IsRoot ? 0 : HashCode.Combine(Parent, Segment);

    internal static Path FromList(IReadOnlyList<object> steps) =>
        steps.Aggregate(Root, (path, step) => step is int index ? path.Append(index) : path.Append(step.ToString()!));
}
