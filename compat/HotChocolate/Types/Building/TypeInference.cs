using System.Runtime.CompilerServices;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>Makes types of classes that nobody described.</summary>
internal sealed class TypeInference(DescriptorContext descriptors, TypeModels models)
{
    /// <exception cref="SchemaException">The class is nothing that GraphQL has a type for.</exception>
    public TypeModel Output(Type type)
    {
        EnsureInferable(type);
        return type.IsEnum
            ? models.AddEnum((EnumTypeDefinition)Define(typeof(EnumType<>), type))
            : models.AddObject(DefineObject(type));
    }

    /// <exception cref="SchemaException">The class is nothing that GraphQL has a type for.</exception>
    public InputObjectModel Input(Type type)
    {
        EnsureInferable(type);
        return models.AddInput((InputObjectTypeDefinition)Define(typeof(InputObjectType<>), type));
    }

    /// <summary>The object type of a class, or the extension that its attributes say it is.</summary>
    public ObjectTypeDefinition DefineObject(Type type)
    {
        var isStatic = type.IsAbstract && type.IsSealed;
        var descriptor = new ObjectTypeDescriptor(
            descriptors,
            new ObjectTypeDefinition { RuntimeType = type, IncludeStaticMembers = isStatic });
        descriptor.ApplyAttributes();
        return descriptor.Complete();
    }

    private static void EnsureInferable(Type type)
    {
        var isRefused = type == typeof(object) || type.IsInterface || type.IsPrimitive || type.IsPointer || type.IsByRef
            || typeof(ITuple).IsAssignableFrom(type)
            || typeof(Delegate).IsAssignableFrom(type);
        if (isRefused)
        {
            throw new SchemaException(new SchemaProblem($"The GraphQL type of `{type}` cannot be inferred."));
        }
    }

    private TypeDefinitionBase Define(Type schemaType, Type runtimeType) =>
        Activator.CreateInstance(schemaType.MakeGenericType(runtimeType)) switch
        {
            EnumType type => type.Define(descriptors),
            InputObjectType type => type.Define(descriptors),
            _ => throw new ArgumentOutOfRangeException(nameof(schemaType)),
        };
}
