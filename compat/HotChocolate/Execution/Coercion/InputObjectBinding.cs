using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>Makes instances of the class of an input type.</summary>
internal sealed class InputObjectBinding
{
    private readonly InputConverter[] _converters;
    private readonly Func<object?[], object> _create;

    private InputObjectBinding(InputConverter[] converters, Func<object?[], object> create)
    {
        _converters = converters;
        _create = create;
    }

    public object Create(InputObjectValue input)
    {
        var values = new object?[_converters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = input.AreGiven[i] ? _converters[i].Convert(input.Values[i]) : _converters[i].Absent;
        }

        return _create(values);
    }

    /// <param name="type">The class.</param>
    /// <param name="model">The input type, its fields known.</param>
    /// <param name="properties">The property of each field, in their order.</param>
    /// <param name="converters">Makes the fields' values.</param>
    /// <exception cref="SchemaException">Nothing can make an instance.</exception>
    public static InputObjectBinding For(
        Type type,
        InputObjectModel model,
        PropertyInfo[] properties,
        InputConverters converters)
    {
        var constructor = InputInference.ConstructorOf(type);
        if (constructor is null && !type.IsValueType)
        {
            throw new SchemaException(new SchemaProblem(
                $"The input type `{model.Name}` needs a constructor whose parameters are properties of {type}."));
        }

        return new InputObjectBinding(
            [.. model.Fields.Select((field, i) => converters.Create(field.Type, properties[i].PropertyType))],
            Compile(type, constructor, properties));
    }

    private static Func<object?[], object> Compile(
        Type type,
        ConstructorInfo? constructor,
        PropertyInfo[] properties)
    {
        var values = Expression.Parameter(typeof(object?[]));
        var instance = Expression.Variable(type);
        var taken = constructor?.GetParameters() ?? [];
        var arguments = taken.Select(parameter => ValueOf(parameter, properties, values));
        var steps = new List<Expression>
        {
            Expression.Assign(
                instance,
                constructor is null ? Expression.New(type) : Expression.New(constructor, arguments)),
        };
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            if (property.SetMethod is { IsPublic: true } && !taken.Any(parameter => IsFor(parameter, property)))
            {
                steps.Add(Expression.Assign(
                    Expression.Property(instance, property),
                    Element(values, i, property.PropertyType)));
            }
        }

        steps.Add(Expression.Convert(instance, typeof(object)));
        return Expression
            .Lambda<Func<object?[], object>>(Expression.Block([instance], steps), values)
            .Compile();
    }

    private static Expression ValueOf(ParameterInfo parameter, PropertyInfo[] properties, Expression values)
    {
        var index = Array.FindIndex(properties, property => IsFor(parameter, property));
        return index < 0
            ? Expression.Default(parameter.ParameterType)
            : Element(values, index, parameter.ParameterType);
    }

    private static UnaryExpression Element(Expression values, int index, Type type) =>
        Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), type);

    private static bool IsFor(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);
}
