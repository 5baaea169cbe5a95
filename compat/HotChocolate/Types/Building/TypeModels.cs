using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types.Building;

/// <summary>The types that are in the schema already, their members still to be added.</summary>
internal sealed class TypeModels(BuildContext context)
{
    /// <summary>What objects, interfaces, unions and enums their classes are.</summary>
    public Dictionary<Type, TypeModel> Outputs { get; } = [];

    /// <summary>What inputs and enums their classes are.</summary>
    public Dictionary<Type, TypeModel> Inputs { get; } = [];

    public List<(ObjectModel Model, ObjectTypeDefinition Definition)> Objects { get; } = [];

    public List<(InterfaceModel Model, InterfaceTypeDefinition Definition)> Interfaces { get; } = [];

    public List<(UnionModel Model, UnionTypeDefinition Definition)> Unions { get; } = [];

    public List<ObjectTypeDefinition> Extensions { get; } = [];

    /// <summary>Types whose members are still to be added; adding them may find more.</summary>
    public Queue<Action<SchemaAssembly>> Incomplete { get; } = [];

    public TypeModel AddObject(ObjectTypeDefinition definition)
    {
        var model = new ObjectModel(NameOf(definition))
        {
            Description = definition.Description,
            Cost = definition.Cost,
        };
        context.Builder.Types.Add(model);
        Objects.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            Outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    /// <summary>A type that is made of nothing but its fields.</summary>
    public void Add(TypeModel model) => context.Builder.Types.Add(model);

    /// <summary>A scalar of which a class of the schema says more.</summary>
    public TypeModel? Scalar(ScalarType type)
    {
        if (context.Builder.Types.Find(type.GivenName!) is { } known)
        {
            return known;
        }

        var model = type.Codec?.ToModel()
            ?? throw new SchemaException(new SchemaProblem($"`{type.GivenName}` is a scalar that is not known here."));
        model.Description = type.Description ?? model.Description;
        model.SpecifiedBy = type.SpecifiedBy?.OriginalString ?? model.SpecifiedBy;
        context.Builder.Types.Add(model);
        return model;
    }

    public TypeModel? Scalar(string name)
    {
        if (context.Builder.Types.Find(name) is { } known)
        {
            return known;
        }

        if (ScalarCatalog.Find(name) is not { } codec)
        {
            return null;
        }

        var model = codec.ToModel();
        context.Builder.Types.Add(model);
        return model;
    }

    public InterfaceModel AddInterface(InterfaceTypeDefinition definition)
    {
        var model = new InterfaceModel(NameOf(definition)) { Description = definition.Description };
        context.Builder.Types.Add(model);
        Interfaces.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            Outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    public UnionModel AddUnion(UnionTypeDefinition definition)
    {
        var model = new UnionModel(NameOf(definition)) { Description = definition.Description };
        context.Builder.Types.Add(model);
        Unions.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            Outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    public EnumModel AddEnum(EnumTypeDefinition definition)
    {
        var model = new EnumModel(NameOf(definition)) { Description = definition.Description };
        foreach (var value in definition.Values)
        {
            model.Values.Add(new EnumValueModel(value.Name!, value.Value)
            {
                Description = value.Description,
                DeprecationReason = value.DeprecationReason,
            });
        }

        context.Builder.Types.Add(model);
        if (definition.RuntimeType is { } type)
        {
            Outputs.TryAdd(type, model);
            Inputs.TryAdd(type, model);
        }

        return model;
    }

    public InputObjectModel AddInput(InputObjectTypeDefinition definition)
    {
        var model = new InputObjectModel(NameOf(definition))
        {
            Description = definition.Description,
            IsOneOf = definition.IsOneOf,
        };
        context.Builder.Types.Add(model);
        if (definition.RuntimeType is { } type)
        {
            Inputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    private static string NameOf(TypeDefinitionBase definition) => definition.Name
        ?? throw new SchemaException(new SchemaProblem("A type without a class needs a name."));
}
