using HotChocolate.Configuration;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

/// <summary>The types of a schema that is being built, found by their classes; what is missing is inferred.</summary>
internal sealed class TypeRegistry(BuildContext context)
{
    private readonly Dictionary<Type, TypeModel> _outputs = [];
    private readonly Dictionary<Type, TypeModel> _inputs = [];
    private readonly Dictionary<Type, TypeModel> _byClass = [];
    private readonly Dictionary<object, TypeModel> _byInstance = new(ReferenceEqualityComparer.Instance);

    public List<(ObjectModel Model, ObjectTypeDefinition Definition)> Objects { get; } = [];

    public List<(InterfaceModel Model, InterfaceTypeDefinition Definition)> Interfaces { get; } = [];

    public List<(UnionModel Model, UnionTypeDefinition Definition)> Unions { get; } = [];

    public List<(InputObjectModel Model, InputObjectTypeDefinition Definition)> Inputs { get; } = [];

    public List<ObjectTypeDefinition> Extensions { get; } = [];

    /// <summary>Types whose members are still to be added; adding them may find more.</summary>
    public Queue<Action<SchemaAssembly>> Incomplete { get; } = [];

    public TypeModel? Register(TypeRegistration registration)
    {
        if (registration.Class is { } type)
        {
            return typeof(ITypeSystemMember).IsAssignableFrom(type) ? OfClass(type) : RegisterPlain(type);
        }

        return registration.Create is { } create ? OfInstance(create(context.Descriptors.Services)) : null;
    }

    public TypeModel AddObject(ObjectTypeDefinition definition)
    {
        var model = new ObjectModel(NameOf(definition)) { Description = definition.Description, Cost = definition.Cost };
        context.Builder.Types.Add(model);
        Objects.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            _outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    /// <summary>A type that is made of nothing but its fields.</summary>
    public void Add(TypeModel model) => context.Builder.Types.Add(model);

    public TypeRef Resolve(TypeSource source, bool isInput, bool isIdentifier) => source switch
    {
        TypeSource.Clr { Shape: var shape } => OfShape(shape, isInput, isIdentifier),
        TypeSource.Class { Type: var type } => OfSchemaClass(type, isInput),
        TypeSource.Instance { Type: var instance } => TypeRef.To(OfInstance(instance)),
        TypeSource.Syntax { Type: var syntax } => Known(TypeRef.From(syntax)),
        TypeSource.Known { Type: var type } => type,
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    /// <summary>The object or interface types whose values are of the class.</summary>
    public TypeModel? FindOutput(Type type) => _outputs.GetValueOrDefault(type);

    public TypeModel OutputOf(Type type)
    {
        if (Bound(type) is { } bound)
        {
            return bound;
        }

        return _outputs.TryGetValue(type, out var known) ? known : InferOutput(type);
    }

    public TypeModel InputOf(Type type)
    {
        if (Bound(type) is { } bound)
        {
            return bound;
        }

        if (_inputs.TryGetValue(type, out var known))
        {
            return known;
        }

        if (ScalarCatalog.NameFor(type) is { } scalar)
        {
            return Scalar(scalar)!;
        }

        EnsureInferable(type);
        return type.IsEnum
            ? OutputOf(type)
            : AddInput((InputObjectTypeDefinition)Define(typeof(InputObjectType<>), type));
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

    private static string NameOf(TypeDefinitionBase definition) => definition.Name
        ?? throw new SchemaException(new SchemaProblem("A type without a class needs a name."));

    /// <summary>Makes scalars that are named in a reference.</summary>
    private TypeRef Known(TypeRef type)
    {
        Scalar(type.Name);
        return type;
    }

    private TypeRef OfShape(TypeShape shape, bool isInput, bool isIdentifier)
    {
        var inner = shape.Element is { } element
            ? TypeRef.List(OfShape(element, isInput, isIdentifier))
            : TypeRef.To(isIdentifier ? Scalar("ID")! : isInput ? InputOf(shape.Type) : OutputOf(shape.Type));
        return shape.IsNullable ? inner : TypeRef.NonNull(inner);
    }

    private TypeRef OfSchemaClass(Type type, bool isInput)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NonNullType<>))
        {
            return TypeRef.NonNull(OfSchemaClass(type.GetGenericArguments()[0], isInput));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListType<>))
        {
            return TypeRef.List(OfSchemaClass(type.GetGenericArguments()[0], isInput));
        }

        return typeof(ITypeSystemMember).IsAssignableFrom(type)
            ? TypeRef.To(OfClass(type)!)
            : OfShape(ShapeReader.Of(type), isInput, false);
    }

    private TypeModel? OfClass(Type type)
    {
        if (_byClass.TryGetValue(type, out var known))
        {
            return known;
        }

        // the class of a type that was described elsewhere means that type
        if (type.IsGenericType && type.GetGenericArguments() is [var runtimeType])
        {
            var found = typeof(InputObjectType).IsAssignableFrom(type)
                ? _inputs.GetValueOrDefault(runtimeType)
                : _outputs.GetValueOrDefault(runtimeType);
            if (found is not null)
            {
                return found;
            }
        }

        var model = OfInstance(ActivatorUtilities.CreateInstance(context.Descriptors.Services, type));
        if (model is not null)
        {
            _byClass.Add(type, model);
        }

        return model;
    }

    private TypeModel OfInstance(object instance)
    {
        if (_byInstance.TryGetValue(instance, out var known))
        {
            return known;
        }

        var descriptors = context.Descriptors;
        TypeModel? model = instance switch
        {
            ObjectTypeExtension extension => Extend(extension.Define(descriptors)),
            ObjectType type => Describe(type.Define(descriptors)),
            InterfaceType type => AddInterface(type.Define(descriptors)),
            UnionType type => AddUnion(type.Define(descriptors)),
            EnumType type => AddEnum(type.Define(descriptors)),
            InputObjectType type => AddInput(type.Define(descriptors)),
            ScalarType type => Scalar(type.GivenName!),
            _ => throw new SchemaException(new SchemaProblem($"{instance.GetType()} is no type of a schema.")),
        };
        if (model is not null)
        {
            _byInstance.Add(instance, model);
        }

        return model!;
    }

    private TypeModel? RegisterPlain(Type type)
    {
        if (type.IsEnum || _outputs.ContainsKey(type))
        {
            return OutputOf(type);
        }

        if (type.IsDefined(typeof(InputObjectTypeAttribute), false) || type.IsDefined(typeof(OneOfAttribute), false))
        {
            return InputOf(type);
        }

        if (IsInterface(type) || type.IsDefined(typeof(UnionTypeAttribute), false))
        {
            return OutputOf(type);
        }

        return Describe(DefinePlain(type));
    }

    private ObjectTypeDefinition DefinePlain(Type type)
    {
        var isStatic = type.IsAbstract && type.IsSealed;
        var descriptor = new ObjectTypeDescriptor(
            context.Descriptors,
            new ObjectTypeDefinition { RuntimeType = type, IncludeStaticMembers = isStatic });
        descriptor.ApplyAttributes();
        return descriptor.Complete();
    }

    private TypeModel? Describe(ObjectTypeDefinition definition) =>
        definition.Extends is null ? AddObject(definition) : Extend(definition);

    private TypeModel? Extend(ObjectTypeDefinition definition)
    {
        Extensions.Add(definition);
        return null;
    }

    private TypeModel? Bound(Type type)
    {
        if (!context.Setup.Bindings.TryGetValue(type, out var binding))
        {
            return null;
        }

        return binding.SchemaType is { } schemaType
            ? OfClass(schemaType)
            : Scalar(binding.Name!) ?? throw new SchemaException(
                new SchemaProblem($"{type} is bound to `{binding.Name}`, which is no type of the schema."));
    }

    private TypeModel InferOutput(Type type)
    {
        if (ScalarCatalog.NameFor(type) is { } scalar)
        {
            return Scalar(scalar)!;
        }

        EnsureInferable(type);
        if (type.IsEnum)
        {
            return AddEnum((EnumTypeDefinition)Define(typeof(EnumType<>), type));
        }

        if (type.IsDefined(typeof(UnionTypeAttribute), false))
        {
            return AddUnion((UnionTypeDefinition)Define(typeof(UnionType<>), type));
        }

        return IsInterface(type)
            ? AddInterface((InterfaceTypeDefinition)Define(typeof(InterfaceType<>), type))
            : AddObject(DefinePlain(type));
    }

    private TypeDefinitionBase Define(Type schemaType, Type runtimeType) =>
        Activator.CreateInstance(schemaType.MakeGenericType(runtimeType)) switch
        {
            EnumType type => type.Define(context.Descriptors),
            UnionType type => type.Define(context.Descriptors),
            InterfaceType type => type.Define(context.Descriptors),
            InputObjectType type => type.Define(context.Descriptors),
            _ => throw new ArgumentOutOfRangeException(nameof(schemaType)),
        };

    private static bool IsInterface(Type type) =>
        type.IsDefined(typeof(InterfaceTypeAttribute), false)
        || (type.IsInterface && !type.IsDefined(typeof(ObjectTypeAttribute), false));

    private static void EnsureInferable(Type type)
    {
        var isRefused = type == typeof(object) || type.IsPrimitive || type.IsPointer || type.IsByRef
            || typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type)
            || typeof(IOptional).IsAssignableFrom(type)
            || typeof(Delegate).IsAssignableFrom(type);
        if (isRefused)
        {
            throw new SchemaException(new SchemaProblem($"The GraphQL type of `{type}` cannot be inferred."));
        }
    }

    private InterfaceModel AddInterface(InterfaceTypeDefinition definition)
    {
        var model = new InterfaceModel(NameOf(definition)) { Description = definition.Description };
        context.Builder.Types.Add(model);
        Interfaces.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            _outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }

    private UnionModel AddUnion(UnionTypeDefinition definition)
    {
        var model = new UnionModel(NameOf(definition)) { Description = definition.Description };
        context.Builder.Types.Add(model);
        Unions.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            _outputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(_ => model.Types.AddRange(definition.Members.Select(member => Resolve(member, false, false))));
        return model;
    }

    private EnumModel AddEnum(EnumTypeDefinition definition)
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
            _outputs.TryAdd(type, model);
            _inputs.TryAdd(type, model);
        }

        return model;
    }

    private InputObjectModel AddInput(InputObjectTypeDefinition definition)
    {
        var model = new InputObjectModel(NameOf(definition))
        {
            Description = definition.Description,
            IsOneOf = definition.IsOneOf,
        };
        context.Builder.Types.Add(model);
        Inputs.Add((model, definition));
        if (definition.RuntimeType is { } type)
        {
            _inputs.TryAdd(type, model);
        }

        Incomplete.Enqueue(assembly => assembly.Complete(model, definition));
        return model;
    }
}
