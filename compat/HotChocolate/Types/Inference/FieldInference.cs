using System.Reflection;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Inference;

/// <summary>Makes field definitions of members.</summary>
internal static class FieldInference
{
    /// <param name="context">The schema that is being built.</param>
    /// <param name="member">A property or method.</param>
    /// <param name="resolverType">The class that it is a member of, when that is not the type itself.</param>
    public static OutputFieldDefinition Infer(DescriptorContext context, MemberInfo member, Type? resolverType)
    {
        var field = new OutputFieldDefinition
        {
            Name = Names.OfField(member),
            Description = context.Describe(member),
            DeprecationReason = member.GivenDeprecation(),
            Member = resolverType is null ? member : null,
            ResolverMember = member,
            ResolverType = resolverType,
            Type = TypeOf(member) ?? new TypeSource.Clr(context.Shapes.Of(member)),
        };
        if (member is MethodInfo method)
        {
            AddArguments(context, field, method);
        }

        return field;
    }

    /// <summary>Adds the parameters of the method that are arguments.</summary>
    public static void AddArguments(DescriptorContext context, OutputFieldDefinition field, MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (context.ParameterKinds.Of(parameter) != ParameterKind.Argument)
            {
                continue;
            }

            var argument = Infer(context, parameter);
            if (!field.Arguments.Exists(known => known.Name == argument.Name))
            {
                field.Arguments.Add(argument);
            }
        }
    }

    public static void ApplyAttributes(DescriptorContext context, ObjectFieldDescriptor descriptor, MemberInfo member)
    {
        foreach (var attribute in member.Configurations())
        {
            attribute.TryConfigure(context, descriptor, member);
        }
    }

    /// <summary>The type that an attribute gives; null when it is to be inferred.</summary>
    public static TypeSource? TypeOf(ICustomAttributeProvider source) => source.Get<GraphQLTypeAttribute>() switch
    {
        { Syntax: { } syntax } => new TypeSource.Syntax(syntax),
        { Type: { } type } => new TypeSource.Class(type),
        _ => null,
    };

    private static InputValueDefinition Infer(DescriptorContext context, ParameterInfo parameter)
    {
        var argument = new InputValueDefinition
        {
            Name = Names.OfArgument(parameter),
            Description = context.Describe(parameter),
            DeprecationReason = parameter.GivenDeprecation(),
            Type = TypeOf(parameter) ?? new TypeSource.Clr(context.Shapes.Of(parameter)),
            RuntimeType = parameter.ParameterType,
            Parameter = parameter,
        };
        if (parameter is { HasDefaultValue: true, DefaultValue: { } value })
        {
            argument.SetDefaultOfParameter(value);
        }

        var descriptor = new ArgumentDescriptor(argument);
        foreach (var attribute in parameter.Configurations())
        {
            attribute.TryConfigure(context, descriptor, parameter);
        }

        return argument;
    }
}
