namespace ChiBo.Gateway.Door.Documents;

/// <summary>An operation or a fragment: what it asks for itself, and which fragments it puts in.</summary>
internal sealed class Definition
{
    /// <summary>Fields that stand in it.</summary>
    public int Fields { get; set; }

    /// <summary>Of these, fields below <c>__schema</c> and <c>__type</c>.</summary>
    public int IntrospectionFields { get; set; }

    /// <summary>Inline fragments that stand in it.</summary>
    public int InlineFragments { get; set; }

    /// <summary>How deep its own selections stand in one another.</summary>
    public int Depth { get; set; }

    public List<FragmentUse> Uses { get; } = [];
}

/// <summary>A place where a fragment is put in.</summary>
/// <param name="Fragment">Its name.</param>
/// <param name="Depth">How many selections the place is in.</param>
/// <param name="IsIntrospection">The place is below <c>__schema</c> or <c>__type</c>.</param>
internal readonly record struct FragmentUse(string Fragment, int Depth, bool IsIntrospection);
