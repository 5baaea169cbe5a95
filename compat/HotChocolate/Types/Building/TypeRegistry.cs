using HotChocolate.Configuration;
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
    private readonly TypeInference _inference;
    private readonly Dictionary<Type, TypeModel> _byClass = [];
    private readonly Dictionary<object, TypeModel> _byInstance = new(ReferenceEqualityComparer.Instance);

    public TypeRegistry(BuildContext context)
    {
        _context = context;
        _models = context.Models;
        _inference = new TypeInference(context.Descriptors, context.Models);
    }

    public TypeModel? Register(TypeRegistration registration)
    {
        if (registration.Class is { } type)
        {
            return typeof(ITypeSystemMember).IsAssignableFrom(type) ? OfClass(type) : RegisterPlain(type);
        }

        return registration.Create is { } create ? OfInstance(create(_context.Descriptors.Services)) : null;
    }

    public TypeModel OutputOf(Type type) =>
        Bound(type) ?? _models.Outputs.GetValueOrDefault(type) ?? ScalarOf(type) ?? _inference.Output(type);

    public TypeModel InputOf(Type type) =>
        Bound(type)
        ?? _models.Inputs.GetValueOrDefault(type)
        ?? ScalarOf(type)
        ?? (type.IsEnum ? OutputOf(type) : _inference.Input(type));

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
            ScalarType type => _models.Scalar(type),
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
        if (TypeInference.IsInput(type))
        {
            return InputOf(type);
        }

        return type.IsEnum || TypeInference.IsInterface(type) || TypeInference.IsUnion(type)
            || _models.Outputs.ContainsKey(type)
            ? OutputOf(type)
            : Describe(_inference.DefineObject(type));
    }

    private TypeModel? Describe(ObjectTypeDefinition definition) =>
        definition.Extends is null ? _models.AddObject(definition) : Extend(definition);

    private TypeModel? Extend(ObjectTypeDefinition definition)
    {
        _models.Extensions.Add(definition);
        return null;
    }

    private ScalarModel? ScalarOf(Type type) =>
        ScalarCatalog.NameFor(type) is { } name ? (ScalarModel?)_models.Scalar(name) : null;

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
}
