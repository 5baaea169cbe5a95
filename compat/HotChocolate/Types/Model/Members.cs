using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types.Model;

/// <summary>What is found by its name.</summary>
internal interface INamedMember
{
    string Name { get; }
}

/// <summary>
/// Members in the order of their declaration, found by name. Open while the schema is built; <see cref="Freeze"/>
/// closes it. Of two members with one name the first is found and both are kept, so that the schema's validation
/// can tell.
/// </summary>
internal sealed class Members<T> : IReadOnlyList<T>
    where T : class, INamedMember
{
    private readonly List<T> _open = [];
    private T[]? _frozen;
    private FrozenDictionary<string, T>? _byName;

    public int Count => _frozen?.Length ?? _open.Count;

    public T this[int index] => _frozen is null ? _open[index] : _frozen[index];

    public ReadOnlySpan<T> AsSpan() => _frozen ?? throw new InvalidOperationException("The schema is not built yet.");

    public void Add(T member)
    {
        EnsureOpen();
        _open.Add(member);
    }

    public void AddRange(IEnumerable<T> members)
    {
        EnsureOpen();
        _open.AddRange(members);
    }

    /// <summary>Takes the place of the member with the same name, or comes last.</summary>
    public void Put(T member)
    {
        EnsureOpen();
        var index = _open.FindIndex(existing => existing.Name == member.Name);
        if (index < 0)
        {
            _open.Add(member);
        }
        else
        {
            _open[index] = member;
        }
    }

    public bool Remove(string name)
    {
        EnsureOpen();
        return _open.RemoveAll(member => member.Name == name) > 0;
    }

    public T? Find(string name) => _byName is null
        ? _open.Find(member => member.Name == name)
        : _byName.GetValueOrDefault(name);

    public bool TryFind(string name, [NotNullWhen(true)] out T? member) => (member = Find(name)) is not null;

    public void Freeze()
    {
        if (_frozen is null)
        {
            _frozen = [.. _open];
            _byName = _open.DistinctBy(member => member.Name)
                .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
        }
    }

    public IEnumerator<T> GetEnumerator() => (_frozen ?? (IEnumerable<T>)_open).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void EnsureOpen()
    {
        if (_frozen is not null)
        {
            throw new InvalidOperationException("The schema is built and cannot change.");
        }
    }
}
