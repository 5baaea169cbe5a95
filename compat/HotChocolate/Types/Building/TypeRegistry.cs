using HotChocolate.Configuration;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

/// <summary>The types of a schema that is being built, found by their classes; what is missing is inferred.</summary>
internal sealed class TypeRegistry
{
    private readonly BuildContext _context;
    private readonly TypeModels _models;
    private readonly Dictionary<Type, TypeModel> _byClass = [];
    private readonly Dictionary<object, TypeModel> _byInstance = new(ReferenceEqualityComparer.Instance);

    public TypeRegistry(BuildContext context)
    {
        _context = context;
        _models = context.Models;
    }

    public TypeModel? Register(TypeRegistration registration)
    {
        if (registration.Class is { } type)
        {
            return typeof(ITypeSystemMember).IsAssignableFrom(type) ? OfClass(type) : RegisterPlain(type);
        }

        return registration.Create is { } create ? OfInstance(create(_context.Descriptors.Services)) : null;
    }

    public TypeModel OutputOf(Type type)
    {
        if (Bound(type) is { } bound)
        {
            return bound;
        }

        return _models.Outputs.TryGetValue(type, out var known) ? known : InferOutput(type);
    }

    public TypeModel InputOf(Type type)
    {
        if (Bound(type) is { } bound)
        {
            return bound;
        }

        if (_models.Inputs.TryGetValue(type, out var known))
        {
            return known;
        }

        if (ScalarCatalog.NameFor(type) is { } scalar)
        {
            return _models.Scalar(scalar)!;
        }

        EnsureInferable(type);
        return type.IsEnum
            ? OutputOf(type)
            : _models.AddInput((InputObjectTypeDefinition)Define(typeof(InputObjectType<>), type));
    }

    /// <summary>The type that a class of the schema describes.</summary>
    public TypeModel? OfClass(Type type)
    {
        if (_byClass.TryGetValue(type, out var known))
        {
            return known;
        }

        // the class of a type that was described elsewhere means that type
        if (type.IsGenericType && type.GetGenericArguments() is [var runtimeType])
        {
            var found = typeof(InputObjectType).IsAssignableFrom(type)
                ? _models.Inputs.GetValueOrDefault(runtimeType)
                : _models.Outputs.GetValueOrDefault(runtimeType);
            if (found is not null)
            {
                return found;
            }
        }

        var model = OfInstance(ActivatorUtilities.CreateInstance(_context.Descriptors.Services, type));
        if (model is not null)
        {
            _byClass.Add(type, model);
        }

        return model;
    }

    /// <summary>The type that an instance describes.</summary>
    public TypeModel OfInstance(object instance)
    {
        if (_byInstance.TryGetValue(instance, out var known))
        {
            return known;
        }

        var descriptors = _context.Descriptors;
        TypeModel? model = instance switch
        {
            ObjectTypeExtension extension => Extend(extension.Define(descriptors)),
            ObjectType type => Describe(type.Define(descriptors)),
            InterfaceType type => _models.AddInterface(type.Define(descriptors)),
            UnionType type => _models.AddUnion(type.Define(descriptors)),
            EnumType type => _models.AddEnum(type.Define(descriptors)),
            InputObjectType type => _models.AddInput(type.Define(descriptors)),
            ScalarType type => _models.Scalar(type.GivenName!),
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
        if (type.IsEnum || _models.Outputs.ContainsKey(type))
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
            _context.Descriptors,
            new ObjectTypeDefinition { RuntimeType = type, IncludeStaticMembers = isStatic });
        descriptor.ApplyAttributes();
        return descriptor.Complete();
    }

    private TypeModel? Describe(ObjectTypeDefinition definition) =>
        definition.Extends is null ? _models.AddObject(definition) : Extend(definition);

    private TypeModel? Extend(ObjectTypeDefinition definition)
    {
        _models.Extensions.Add(definition);
        return null;
    }

    private TypeModel? Bound(Type type)
    {
        if (!_context.Setup.Bindings.TryGetValue(type, out var binding))
        {
            return null;
        }

        return binding.SchemaType is { } schemaType
            ? OfClass(schemaType)
            : _models.Scalar(binding.Name!) ?? throw new SchemaException(
                new SchemaProblem($"{type} is bound to `{binding.Name}`, which is no type of the schema."));
    }

    private TypeModel InferOutput(Type type)
    {
        if (ScalarCatalog.NameFor(type) is { } scalar)
        {
            return _models.Scalar(scalar)!;
        }

        EnsureInferable(type);
        if (type.IsEnum)
        {
            return _models.AddEnum((EnumTypeDefinition)Define(typeof(EnumType<>), type));
        }

        if (type.IsDefined(typeof(UnionTypeAttribute), false))
        {
            return _models.AddUnion((UnionTypeDefinition)Define(typeof(UnionType<>), type));
        }

        return IsInterface(type)
            ? _models.AddInterface((InterfaceTypeDefinition)Define(typeof(InterfaceType<>), type))
            : _models.AddObject(DefinePlain(type));
    }

    private TypeDefinitionBase Define(Type schemaType, Type runtimeType) =>
        Activator.CreateInstance(schemaType.MakeGenericType(runtimeType)) switch
        {
            EnumType type => type.Define(_context.Descriptors),
            UnionType type => type.Define(_context.Descriptors),
            InterfaceType type => type.Define(_context.Descriptors),
            InputObjectType type => type.Define(_context.Descriptors),
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
}
