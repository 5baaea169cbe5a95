using System.Text;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Execution.Planning;

/// <summary>A field of the response: all that select it under one name on one object type.</summary>
internal sealed class Selection : ISelection
{
    private readonly OperationVariant _variant;
    private readonly Lock _gate = new();
    private SelectionSetPlan[] _sets = [];
    private object?[]? _constantArguments;
    private bool? _isPureBelow;

    public Selection(OperationVariant variant, FieldModel field, FieldNode[] nodes)
    {
        _variant = variant;
        Field = field;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        NameJson = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        Runtime = field.Runtime as FieldRuntime;
        Leaf = field.Type.Type.IsLeaf ? (LeafCodec)field.Type.Type.Runtime! : null;
        IsTypeName = field == variant.Plan.Schema.TypeNameField;
        HasConstantArguments = Array.TrueForAll(
            nodes[0].Arguments, argument => !LiteralReader.HasVariables(argument.Value));
    }

    public string ResponseName { get; }

    IObjectField ISelection.Field => new SelectedField(Field);

    /// <summary>The name as it is written: quoted, with its colon.</summary>
    public byte[] NameJson { get; }

    public FieldModel Field { get; }

    public FieldNode[] Nodes { get; }

    public FieldRuntime? Runtime { get; }

    /// <summary>Writes the values, or those of the innermost list; null for composite types.</summary>
    public LeafCodec? Leaf { get; }

    public bool IsTypeName { get; }

    public bool HasConstantArguments { get; }

    /// <summary>The place among the fields of its set that have to be resolved; -1 for the others.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>The field and all below it are read while the response is written.</summary>
    public bool IsDeferred => IsTypeName || (Runtime?.Pure is not null && IsPureBelow);

    /// <summary>Whatever the value is, nothing below it has to be resolved before the response is written.</summary>
    public bool IsPureBelow => _isPureBelow ??= Leaf is not null || AreAllPure();

    /// <summary>What is selected of a value of the object type.</summary>
    public SelectionSetPlan SetFor(ObjectModel type)
    {
        foreach (var known in Volatile.Read(ref _sets))
        {
            if (known.Type == type)
            {
                return known;
            }
        }

        lock (_gate)
        {
            var known = Array.Find(_sets, set => set.Type == type);
            if (known is null)
            {
                known = _variant.Collect(type, [.. Nodes.Select(node => node.SelectionSet!)]);
                Volatile.Write(ref _sets, [.. _sets, known]);
            }

            return known;
        }
    }

    /// <summary>The object type of a value; null when it has none.</summary>
    public ObjectModel? TypeOf(object value, FieldTask? task) => Field.Type.Type switch
    {
        ObjectModel type => type,
        { Runtime: AbstractRuntime runtime } => runtime.Resolve(task, value),
        _ => null,
    };

    /// <exception cref="GraphQLException">An argument is not as its type asks.</exception>
    public object?[] BindArguments(CoercedVariables variables)
    {
        if (_constantArguments is { } known)
        {
            return known;
        }

        var binding = Runtime?.Arguments ?? ArgumentBinding.None;
        if (binding.Slots.Length == 0)
        {
            return _constantArguments = [];
        }

        var bound = binding.Bind(ArgumentReader.Read(Field, Nodes[0], variables));
        if (HasConstantArguments)
        {
            _constantArguments = bound;
        }

        return bound;
    }

    private bool AreAllPure()
    {
        if (Field.Type.Type.Runtime is AbstractRuntime { NeedsContext: true })
        {
            return false;
        }

        foreach (var type in _variant.Plan.Schema.PossibleTypes(Field.Type.Type))
        {
            // plans are made ahead only so far; beyond that values decide what is needed
            if (!_variant.MayPlanAhead() || !SetFor(type).IsPure)
            {
                return false;
            }
        }

        return true;
    }
}
