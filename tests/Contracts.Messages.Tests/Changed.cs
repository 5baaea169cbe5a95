using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.Tests;

/// <summary>A message as it was, and what may and may not become of it.</summary>
public static class Changed
{
    public sealed record Line
    {
        public string Name { get; init; } = "";
        public decimal Points { get; init; }
        public int Place { get; init; }
    }

    public sealed record Original
    {
        public string Id { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public ImmutableArray<Line> Lines { get; init; } = [];
    }

    public sealed record More
    {
        public string Id { get; init; } = "";
        public string New { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public ImmutableArray<Line> Lines { get; init; } = [];
    }

    public sealed record RenamedLine
    {
        public string Name { get; init; } = "";
        public decimal Marks { get; init; }
        public int Place { get; init; }
    }

    public sealed record Renamed
    {
        public string Id { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public ImmutableArray<RenamedLine> Lines { get; init; } = [];
    }

    public sealed record Removed
    {
        public string Id { get; init; } = "";
        public ImmutableArray<Line> Lines { get; init; } = [];
    }

    public sealed record TextAsNumber
    {
        public long Id { get; init; }
        public DateTimeOffset At { get; init; }
        public ImmutableArray<Line> Lines { get; init; } = [];
    }

    public sealed record TextLine
    {
        public string Name { get; init; } = "";
        public decimal Points { get; init; }
        public string Place { get; init; } = "";
    }

    public sealed record NumberAsText
    {
        public string Id { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public ImmutableArray<TextLine> Lines { get; init; } = [];
    }

    public sealed record WholeLine
    {
        public string Name { get; init; } = "";
        public int Points { get; init; }
        public int Place { get; init; }
    }

    public sealed record FractionAsWhole
    {
        public string Id { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public ImmutableArray<WholeLine> Lines { get; init; } = [];
    }

    public sealed record InstantAsDay
    {
        public string Id { get; init; } = "";
        public DateOnly At { get; init; }
        public ImmutableArray<Line> Lines { get; init; } = [];
    }

    public sealed record ListAsOne
    {
        public string Id { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public Line Lines { get; init; } = new();
    }
}
