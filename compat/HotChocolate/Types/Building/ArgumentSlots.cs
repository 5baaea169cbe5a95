using System.Reflection;
using HotChocolate.Execution.Coercion;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types.Building;

/// <summary>The values that the resolver of one field takes of its arguments.</summary>
internal sealed class ArgumentSlots(BuildContext context, PendingField pending)
{
    private readonly List<ArgumentSlot> _slots = [];

    private Members<InputValueModel> Arguments => pending.Model.Arguments;

    public ArgumentBinding ToBinding() => new([.. _slots]);

    /// <summary>The place of the value that a parameter takes.</summary>
    public int For(ParameterInfo parameter) => For(Names.OfArgument(parameter), parameter.ParameterType);

    private int For(string name, Type type)
    {
        var known = _slots.FindIndex(slot => slot.Name == name && slot.Type == type);
        if (known >= 0)
        {
            return known;
        }

        var index = Arguments.TakeWhile(argument => argument.Name != name).Count();
        var argumentType = context.Resolve(Arguments[index].Type);
        _slots.Add(new ArgumentSlot(name, index, type, context.Converters.Create(argumentType, type)));
        return _slots.Count - 1;
    }

    /// <summary>Arguments that no parameter takes can still be asked for by name.</summary>
    public void AddRemaining()
    {
        foreach (var argument in Arguments)
        {
            if (!_slots.Exists(slot => slot.Name == argument.Name))
            {
                context.Resolve(argument.Type);
                var given = pending.Definition.Arguments.Find(known => known.Name == argument.Name)?.RuntimeType;
                For(argument.Name, given ?? NaturalType(argument.Type));
            }
        }
    }

    private static Type NaturalType(TypeRef type) => type.IsList
        ? NaturalType(type.Element).MakeArrayType()
        : type.Type switch
        {
            ScalarModel { Runtime: ScalarCodec { RuntimeType: { IsValueType: true } value } } =>
                type.IsNonNull ? value : typeof(Nullable<>).MakeGenericType(value),
            ScalarModel { Runtime: ScalarCodec codec } => codec.RuntimeType,
            _ => typeof(object),
        };
}
