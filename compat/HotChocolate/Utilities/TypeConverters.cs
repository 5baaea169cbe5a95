namespace HotChocolate.Utilities;

/// <summary>The conversions that were added, by what they take and give.</summary>
internal sealed class TypeConverters
{
    private readonly Dictionary<(Type Source, Type Target), Func<object, object?>> _converters = [];

    public void Add<TSource, TTarget>(ChangeType<TSource, TTarget> convert) =>
        _converters[(typeof(TSource), typeof(TTarget))] = value => convert((TSource)value);

    public Func<object, object?>? Find(Type source, Type target) => _converters.GetValueOrDefault((source, target));

    /// <summary>What a CLR type can be turned into so that the schema knows it.</summary>
    public IEnumerable<Type> TargetsOf(Type source) =>
        _converters.Keys.Where(key => key.Source == source).Select(key => key.Target);
}
