using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A whole schema, frozen. Made by <see cref="SchemaBuilder"/>.</summary>
internal sealed class SchemaModel
{
    public required string? Description { get; init; }

    public required IReadOnlyList<DirectiveNode> SchemaDirectives { get; init; }

    /// <summary>Every named type, the introspection's included.</summary>
    public required Members<TypeModel> Types { get; init; }

    public required Members<DirectiveModel> Directives { get; init; }

    public required ObjectModel? Query { get; init; }

    public required ObjectModel? Mutation { get; init; }

    public required ObjectModel? Subscription { get; init; }

    /// <summary><c>__typename: String!</c>, of every composite type.</summary>
    public required FieldModel TypeNameField { get; init; }

    /// <summary><c>__schema: __Schema!</c>, of the query type.</summary>
    public required FieldModel SchemaField { get; init; }

    /// <summary><c>__type(name: String!): __Type</c>, of the query type.</summary>
    public required FieldModel TypeField { get; init; }

    public ObjectModel? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        OperationType.Subscription => Subscription,
    };

    /// <summary>The field that a selection on <paramref name="parent"/> names, meta fields included.</summary>
    public FieldModel? FindField(TypeModel parent, string name) => throw new NotSupportedException();

    /// <summary>The object types that a value of the type may have; for an object itself alone.</summary>
    public ReadOnlySpan<ObjectModel> PossibleTypes(TypeModel type) => throw new NotSupportedException();

    /// <summary>The interfaces and objects that declare the interface.</summary>
    public IEnumerable<ComplexModel> Implementations(InterfaceModel type) =>
        Types.OfType<ComplexModel>().Where(candidate => candidate.Implements(type.Name));

    public bool IsPossibleType(TypeModel type, ObjectModel candidate) => throw new NotSupportedException();

    /// <summary>Some object is a value of both.</summary>
    public bool Overlap(TypeModel one, TypeModel other) => throw new NotSupportedException();

    /// <summary>A value of <paramref name="candidate"/> is always one of <paramref name="super"/>.</summary>
    public bool IsSubtype(TypeRef candidate, TypeRef super) => throw new NotSupportedException();
}
