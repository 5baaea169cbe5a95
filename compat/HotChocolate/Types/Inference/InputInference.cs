using System.Reflection;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Inference;

/// <summary>Makes input fields of properties.</summary>
internal static class InputInference
{
    /// <summary>The properties that can be given: those with a setter, and those that the constructor takes.</summary>
    public static IEnumerable<PropertyInfo> FieldsOf(Type type)
    {
        var taken = ConstructorOf(type)?.GetParameters().Select(parameter => parameter.Name).ToArray() ?? [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                && !property.IsIgnored()
                && (property.SetMethod is { IsPublic: true }
                    || taken.Contains(property.Name, StringComparer.OrdinalIgnoreCase)))
            .DistinctBy(property => property.Name);
    }

    /// <summary>
    /// The constructor that makes an instance: one without parameters, else the longest whose parameters are all
    /// properties. Null when there is none.
    /// </summary>
    public static ConstructorInfo? ConstructorOf(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var constructors = type.GetConstructors();
        return constructors.FirstOrDefault(constructor => constructor.GetParameters().Length == 0)
            ?? constructors
                .Where(constructor => constructor.GetParameters().All(taken => properties.Contains(taken.Name!)))
                .MaxBy(constructor => constructor.GetParameters().Length);
    }

    public static InputValueDefinition Infer(DescriptorContext context, PropertyInfo property, Type type)
    {
        var parameter = ConstructorOf(type)?.GetParameters().FirstOrDefault(
            taken => string.Equals(taken.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        var field = new InputValueDefinition
        {
            Name = Names.OfField(property),
            Description = context.Describe(property),
            DeprecationReason = property.GivenDeprecation(),
            Type = FieldInference.TypeOf(property) ?? new TypeSource.Clr(context.Shapes.Of(property)),
            RuntimeType = property.PropertyType,
            Property = property,
            Parameter = parameter,
        };
        if (parameter is { HasDefaultValue: true, DefaultValue: { } value })
        {
            field.SetDefaultOfParameter(value);
        }

        return field;
    }
}
