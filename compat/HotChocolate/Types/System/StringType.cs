using HotChocolate.Language;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types;

/// <summary>A text; a class of one's own has its own name, and says what a text must be.</summary>
public class StringType : ScalarType<string, StringValueNode>
{
    public StringType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind) => Description = description;

    internal override ScalarCodec? Codec => ScalarCatalog.Find(GivenName!) ?? new OwnTextScalar(this, GivenName!);

    /// <summary>What code gets for the text.</summary>
    /// <exception cref="SerializationException">It is none; the message says why.</exception>
    protected virtual string ParseLiteral(StringValueNode valueSyntax) => valueSyntax.Value;

    internal string Parse(string text) => ParseLiteral(new StringValueNode(text));
}
