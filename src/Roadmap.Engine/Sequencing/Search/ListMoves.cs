using Roadmap.Engine.Sequencing.Decoding;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Small random changes of a list that keep to its sequence graph.</summary>
internal sealed class ListMoves
{
    private const int MostShifts = 3;
    private const int MostAttempts = 5;
    private readonly int _span;

    internal ListMoves(int activities) => _span = Math.Clamp(activities / 5, 6, 20);

    /// <summary>Changes the list a little: one to three shifts, a shuffled window or an exchange.</summary>
    internal void Perturb(Span<int> order, SequenceGraph graph, Xoshiro256 random)
    {
        if (order.Length < 2) return;
        switch (random.Below(3))
        {
            case 0:
                for (var i = random.Below(MostShifts); i >= 0; i--) Shift(order, graph, random);
                break;
            case 1:
                Shuffle(order, graph, random);
                break;
            default:
                Exchange(order, graph, random);
                break;
        }
    }

    /// <summary>Takes one activity to another place among those that the graph lets it have.</summary>
    private void Shift(Span<int> order, SequenceGraph graph, Xoshiro256 random)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var place = random.Below(order.Length);
            var left = Reach(order, place, -1, graph);
            var right = Reach(order, place, 1, graph);
            if (left + right == 0) continue;
            var chosen = random.Below(left + right);
            Move(order, place, chosen < left ? -1 - chosen : chosen - left + 1, graph);
            return;
        }
    }

    /// <summary>How many places an activity can go to one side, within the span.</summary>
    private int Reach(ReadOnlySpan<int> order, int place, int side, SequenceGraph graph)
    {
        var reach = 0;
        for (var at = place + side; reach < _span && at >= 0 && at < order.Length; at += side, reach++)
        {
            if (side < 0 ? graph.IsBefore(order[at], order[place]) : graph.IsBefore(order[place], order[at])) break;
        }
        return reach;
    }

    private void Exchange(Span<int> order, SequenceGraph graph, Xoshiro256 random)
    {
        var left = random.Below(order.Length - 1);
        var right = Math.Min(order.Length - 1, left + 1 + random.Below(_span));
        var moved = Move(order, left, right - left, graph);
        if (moved > left + 1) Move(order, moved - 1, left - moved + 1, graph);
    }

    /// <summary>Puts the activities of a window in a random order.</summary>
    private void Shuffle(Span<int> order, SequenceGraph graph, Xoshiro256 random)
    {
        var length = Math.Min(order.Length, 2 + random.Below(_span - 1));
        var window = order.Slice(random.Below(order.Length - length + 1), length);
        for (var place = 0; place < length; place++)
        {
            var from = place + random.Below(length - place);
            Move(window, from, place - from, graph);
        }
    }

    /// <summary>Moves one activity by a distance or until the graph stops it; returns where it stands then.</summary>
    private static int Move(Span<int> order, int place, int distance, SequenceGraph graph)
    {
        var activity = order[place];
        var target = Math.Clamp(place + distance, 0, order.Length - 1);
        for (; place < target && !graph.IsBefore(activity, order[place + 1]); place++) order[place] = order[place + 1];
        for (; place > target && !graph.IsBefore(order[place - 1], activity); place--) order[place] = order[place - 1];
        order[place] = activity;
        return place;
    }
}
