using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>
/// Gathers types until <see cref="Build"/> resolves and freezes them. The introspection's types, the scalars that are
/// used and the specified directives are added when they are not there yet.
/// </summary>
internal sealed class SchemaBuilder
{
    public string? Description { get; set; }

    public List<DirectiveNode> SchemaDirectives { get; } = [];

    public Members<TypeModel> Types { get; } = [];

    public Members<DirectiveModel> Directives { get; } = [];

    public string? QueryTypeName { get; set; }

    public string? MutationTypeName { get; set; }

    public string? SubscriptionTypeName { get; set; }

    /// <summary>The errors of the type system; none of <see cref="Build"/>'s answers holds any.</summary>
    public IReadOnlyList<string> Validate() => throw new NotSupportedException();

    /// <exception cref="InvalidSchemaException">The type system has errors; all of them are told.</exception>
    public SchemaModel Build() => throw new NotSupportedException();
}
