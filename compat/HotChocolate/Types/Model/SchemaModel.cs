using HotChocolate.Language;

namespace HotChocolate.Types.Model;

/// <summary>A whole schema, frozen. Made by <see cref="SchemaBuilder"/>.</summary>
internal sealed class SchemaModel
{
    private readonly PossibleTypes _possibleTypes;

    public SchemaModel(SchemaBuilder builder)
    {
        Description = builder.Description;
        SchemaDirectives = builder.SchemaDirectives;
        Types = builder.Types;
        Directives = builder.Directives;
        Query = Root(builder.QueryTypeName);
        Mutation = Root(builder.MutationTypeName);
        Subscription = Root(builder.SubscriptionTypeName);
        _possibleTypes = new PossibleTypes(Types);
        TypeNameField = Meta("__typename", "String!");
        SchemaField = Meta("__schema", "__Schema!");
        TypeField = Meta("__type", "__Type", new InputValueModel("name", Resolved("String!")));
    }

    public string? Description { get; }

    public IReadOnlyList<DirectiveNode> SchemaDirectives { get; }

    /// <summary>Every named type, the introspection's included.</summary>
    public Members<TypeModel> Types { get; }

    public Members<DirectiveModel> Directives { get; }

    public ObjectModel? Query { get; }

    public ObjectModel? Mutation { get; }

    public ObjectModel? Subscription { get; }

    /// <summary><c>__typename: String!</c>, of every composite type.</summary>
    public FieldModel TypeNameField { get; }

    /// <summary><c>__schema: __Schema!</c>, of the query type.</summary>
    public FieldModel SchemaField { get; }

    /// <summary><c>__type(name: String!): __Type</c>, of the query type.</summary>
    public FieldModel TypeField { get; }

    public ObjectModel? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        OperationType.Subscription => Subscription,
    };

    /// <summary>The field that a selection on <paramref name="parent"/> names, meta fields included.</summary>
    public FieldModel? FindField(TypeModel parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return name switch
            {
                "__typename" when parent.IsComposite => TypeNameField,
                "__schema" when parent == Query => SchemaField,
                "__type" when parent == Query => TypeField,
                _ => null,
            };
        }

        return (parent as ComplexModel)?.Fields.Find(name);
    }

    /// <summary>The object types that a value of the type may have; for an object itself alone.</summary>
    public ReadOnlySpan<ObjectModel> PossibleTypes(TypeModel type) => _possibleTypes.Of(type);

    /// <summary>The interfaces and objects that declare the interface.</summary>
    public IEnumerable<ComplexModel> Implementations(InterfaceModel type) =>
        Types.OfType<ComplexModel>().Where(candidate => candidate.Implements(type.Name));

    public bool IsPossibleType(TypeModel type, ObjectModel candidate) =>
        type == candidate || _possibleTypes.Contains(type, candidate);

    /// <summary>Some object is a value of both.</summary>
    public bool Overlap(TypeModel one, TypeModel other)
    {
        foreach (var candidate in PossibleTypes(one))
        {
            if (IsPossibleType(other, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private ObjectModel? Root(string? name) => name is null ? null : Types.Find(name) as ObjectModel;

    private FieldModel Meta(string name, string type, params InputValueModel[] arguments)
    {
        var model = new FieldModel(name, Resolved(type));
        model.Arguments.AddRange(arguments);
        model.Freeze(null);
        return model;
    }

    private TypeRef Resolved(string syntax)
    {
        var reference = TypeRef.Parse(syntax);
        reference.Resolve(Types);
        return reference;
    }
}
