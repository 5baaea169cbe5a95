namespace ChiBo.Gateway.Door.Documents;

/// <summary>
/// What a GraphQL document may be before it is given to the engine. The reasons are in
/// docs/decisions/0035-documents-are-checked-at-the-door.md.
/// </summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a document in UTF-8. The longest document of ChiBo's own clients has under 10,000.</summary>
    public const int Bytes = 256 << 10;

    /// <summary>Tokens of a document: names, numbers, texts and signs.</summary>
    public const int Tokens = 20_000;

    /// <summary>How deep selections stand in one another; each fragment that is put in counts as one more.</summary>
    public const int SelectionDepth = 32;

    /// <summary>How deep arguments, lists, objects and list types stand in one another.</summary>
    public const int ValueDepth = 16;

    /// <summary>Fields of all definitions together, with the fields of every fragment where it is put in.</summary>
    public const int Fields = 4_000;

    /// <summary>Fragments that a document defines.</summary>
    public const int Fragments = 200;

    /// <summary>How often fragments are put in, within others too.</summary>
    public const int FragmentVisits = 500;

    /// <summary>Directives of a document.</summary>
    public const int Directives = 100;

    /// <summary>Aliases under which a document asks for one field.</summary>
    public const int Aliases = 64;

    /// <summary>Bytes of a text that stands in a document; longer ones come as variables.</summary>
    public const int TextLiteral = 32 << 10;

    /// <summary>Digits of a whole number: those of 64 bits.</summary>
    public const int WholeNumber = 19;

    /// <summary>Characters of any number.</summary>
    public const int Number = 40;

    /// <summary>Fields below <c>__schema</c> and <c>__type</c>; the query of tools has about 230.</summary>
    public const int IntrospectionFields = 400;

    /// <summary>How often <c>__schema</c> may stand in a document.</summary>
    public const int WholeSchemas = 2;

    /// <summary>How often <c>__type</c> may stand in a document.</summary>
    public const int SingleTypes = 20;
}
